"""What is taken out again: a person's values leave the vault on a legal ground, and the book says that they did.

The entries stay as they are and every proof stays valid: only the values and their keys are gone. The archive must not
lose what it has to keep (ARK §§ 5, 12), and a duty to erase gives leave to destroy it only where the law says so
plainly; what is to be kept is erased only by a permit of the National Archives (ARK § 13).
"""
