"""What may be asked of dated rules, and how a counted period is explained in words."""
