package main

import (
	"fmt"
	"sync"
)

func sum(values []int) int {
	if len(values) <= 4 {
		total := 0
		for _, v := range values {
			total += v
		}
		return total
	}
	var wg sync.WaitGroup
	var left, right int
	wg.Add(2)
	mid := len(values) / 2
	go func() {
		defer wg.Done()
		left = sum(values[:mid])
	}()
	go func() {
		defer wg.Done()
		right = sum(values[mid:])
	}()
	wg.Wait()
	return left + right
}

func main() {
	values := make([]int, 1000)
	for i := range values {
		values[i] = i + 1
	}
	fmt.Println(sum(values))
}
