package main

import "sync"

func main() {
	groups := map[string]sync.WaitGroup{}
	groups["a"].Add(1)
	unused := 1
}
