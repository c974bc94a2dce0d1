package main

import "fmt"

func first(chs ...chan int) int {
	for {
		select {
		case v := <-chs[0]:
			return v
		case v := <-chs[1]:
			return -v
		}
	}
}

func main() {
	ch := make(chan int, 10)
	quit := make(chan bool, 1)
	for i := range 8 {
		ch <- i
	}
	sum := 0
loop:
	for i := 0; ; i++ {
		select {
		case v := <-ch:
			if v%2 == 0 {
				continue loop
			}
			if v == 7 {
				quit <- true
				break
			}
			sum += v
		case <-quit:
			fmt.Println("quit at", i)
			break loop
		}
	}
	fmt.Println("sum", sum)

	ch <- 3
	fmt.Println(first(ch, make(chan int)), first(make(chan int), func() chan int {
		ch <- 4
		return ch
	}()))

	var v int
	var ok bool
	close(ch)
	select {
	case v, ok = <-ch:
	}
	fmt.Println(v, ok)
}
