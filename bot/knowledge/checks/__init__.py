"""What a person can get wrong in the knowledge files, one module per subject.

Each check takes the Contents and yields Problems; ``checking.py`` runs them all.
"""
