"""What one line of copy is and says: datelines, bylines, credits, sign-offs, chrome."""
