"""What people come to do, each as one function over intake, store and takeaway.

The web and the command line both call these, so that the same files give the same case.
"""
