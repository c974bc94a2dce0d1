package main

import "fmt"

func values(vs ...int) chan int {
	ch := make(chan int, len(vs))
	for _, v := range vs {
		ch <- v
	}
	return ch
}

func pair(ch chan int) (int, int) { return <-ch, <-ch }

func main() {
	ch := values(1, 2, 3, 4, 5, 6, 7, 8, 9)
	fmt.Println(<-ch + <-ch*10)
	list := []int{<-ch, <-ch}
	list[<-ch-5] += <-ch
	fmt.Println(list)
	a, b := pair(ch)
	fmt.Println(a, b)
	if v, ok := <-ch; ok && v > 5 {
		fmt.Println("last", v)
	}
	m := map[int]chan int{1: values(42)}
	switch v := <-m[1]; {
	case v > 40:
		fmt.Println("more than forty")
	}
	for i := range <-values(3) {
		fmt.Print(i, " ")
	}
	fmt.Println(<-values(1) == 1 && <-values(0) == 1 || <-values(7) == 7)
	go func(n int) { ch <- n }(<-values(77))
	fmt.Println(<-ch)
}
