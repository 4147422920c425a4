# The words of ims-setup in English.
