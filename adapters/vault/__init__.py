"""The vault: personal and confidential values, encrypted and erasable, under the commitments that stand in entries.

A disclosure opens a commitment. It is encrypted under the key of its data subject or sealed item; that key is wrapped
by the master key, which the database never sees. To erase is to delete the disclosures and the key: the commitments
stay, and nobody can open them any more. The entry store inserts disclosures together with the entries that commit to
them; everything else about them is here.
"""
