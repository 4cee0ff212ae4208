"""What stands between the network and the routes: hosts, origins, sizes, headers, and the last catch of failures."""
