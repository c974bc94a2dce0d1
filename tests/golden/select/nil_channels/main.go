package main

import "fmt"

func numbers(from, to int) chan int {
	ch := make(chan int)
	go func() {
		for i := from; i < to; i++ {
			ch <- i
		}
		close(ch)
	}()
	return ch
}

// A channel that is exhausted is set to nil: its case is never chosen again.
func main() {
	a, b := numbers(0, 50), numbers(100, 150)
	sum, count := 0, 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
			count++
		case v, ok := <-b:
			if !ok {
				b = nil
				break
			}
			sum += v
			count++
		}
	}
	fmt.Println(sum, count)
}
