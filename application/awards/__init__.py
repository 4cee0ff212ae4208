"""How awards are told, and what may be asked of one."""
