// Producers on channels of their own, gathered by a select and by one shared channel, with a channel that says stop.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func produce(from, count int, stop <-chan struct{}) <-chan int {
	c := make(chan int, 8)
	go func() {
		defer close(c)
		for i := range count {
			select {
			case c <- from + i:
			case <-stop:
				return
			}
		}
	}()
	return c
}

func gather(a, b, c, d <-chan int) (sum int) {
	for a != nil || b != nil || c != nil || d != nil {
		var v int
		var ok bool
		select {
		case v, ok = <-a:
			if !ok {
				a = nil
			}
		case v, ok = <-b:
			if !ok {
				b = nil
			}
		case v, ok = <-c:
			if !ok {
				c = nil
			}
		case v, ok = <-d:
			if !ok {
				d = nil
			}
		}
		sum += v
	}
	return
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		stop := make(chan struct{})
		sum += gather(produce(1, 100000, stop), produce(2, 100000, stop), produce(3, 100000, stop), produce(4, 100000, stop))
		phase.End("select", rep)
		phase.Begin()
		all := make(chan int, 64)
		done := make(chan bool)
		for p := range 8 {
			go func() {
				for i := range 100000 {
					all <- p ^ i
				}
				done <- true
			}()
		}
		go func() {
			for range 8 {
				<-done
			}
			close(all)
		}()
		for v := range all {
			sum += v
		}
		phase.End("shared", rep)
	}
	fmt.Println(sum)
}
