package main

import (
	"fmt"
	"sync"
)

// Each task writes its own element: what main prints after Wait does not depend on the order.
func main() {
	const taskCount = 8
	var wg sync.WaitGroup
	squares := make([]int, taskCount)

	for i := 0; i < taskCount; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			squares[id] = id * id
		}(i)
	}
	wg.Wait()

	sum := 0
	for i, s := range squares {
		fmt.Printf("%d: %d\n", i, s)
		sum += s
	}
	fmt.Println("sum", sum)
}
