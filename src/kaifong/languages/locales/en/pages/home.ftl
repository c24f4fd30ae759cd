# The home page.
pages-home-new = New here
