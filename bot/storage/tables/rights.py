"""What people agreed to, who of the secretariat may do what, and what was done with it."""
