package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	done := make(chan struct{})
	var shows []func()
	go func() {
		for i := range 3 {
			ch <- i
		}
		close(done)
	}()
	<-done
	for range 3 {
		select {
		case v := <-ch:
			shows = append(shows, func() {
				fmt.Println("value", v)
				v += 10
			})
		}
	}
	for _, show := range shows {
		show()
		show()
	}
}
