"""What is kept of organic content: exports of boards, trends day by day, and new items of lists.

May import `_publishing` and what that may.
"""
