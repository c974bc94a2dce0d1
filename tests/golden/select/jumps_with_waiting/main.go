// Labelled jumps, goto and fallthrough in and out of select and switch, with calls that wait; deferred calls in loops.
package main

import (
	"fmt"
	"time"
)

func work(i int) int { time.Sleep(time.Microsecond); return i }

func sel() {
	c, d := make(chan int), make(chan int)
	go func() {
		for i := 0; i < 6; i++ {
			if i%2 == 0 {
				c <- i
			} else {
				d <- i
			}
		}
		close(c)
	}()
	n := 0
outer:
	for {
		n++
		select {
		case v, ok := <-c:
			if !ok {
				break outer
			}
			if v == 2 {
				continue outer
			}
			switch {
			case v == 4:
				fmt.Println("four")
				continue
			case v == 0:
				fmt.Println("zero")
				break
			default:
				break outer
			}
			fmt.Println("c", v)
		case v := <-d:
			for j := 0; ; j++ {
				if j == v {
					continue outer
				}
				if work(j) == 100 {
					break outer
				}
			}
		}
	}
	fmt.Println(n)
}

func gotos() {
	i := 0
again:
	i++
	if i < 3 {
		<-time.After(0)
		goto again
	}
	for j := 0; j < 10; j++ {
		for {
			switch work(j) {
			case 3:
				goto done
			case 4, 5:
				break
			default:
				fallthrough
			case 7:
				break
			}
			break
		}
		fmt.Print(j, " ")
	}
done:
	fmt.Println("done", i)
	{
		k := 0
	L:
		if k < 3 {
			k++
			goto L
		}
		fmt.Println(k)
	}
}

func defers() (r []int) {
	defer func() { fmt.Println("len", len(r)) }()
	for i := 0; i < 3; i++ {
		defer func(k int) { r = append(r, work(k)); time.Sleep(1) }(i)
		defer func() { r = append(r, work(i)*10) }()
	}
	c := make(chan int, 1)
	for i := range 2 {
		c <- i
		defer func() { r = append(r, 100+<-c); c <- i }()
	}
	<-c
	c <- 7
	return nil
}

func sw(n int) string {
	s := ""
	switch {
	case n > 10:
		s += ">10 "
		fallthrough
	case n > 5:
		s += ">5 "
		if n == 7 {
			break
		}
		fallthrough
	case n > 100:
		s += ">100 "
	case n < 0:
		s += "neg "
		fallthrough
	default:
		s += "def "
	}
	return s
}

func swinit() string {
	switch x := work(5); {
	case x > 3:
		return "big"
	}
	switch x := any(work(3)).(type) {
	case int:
		return fmt.Sprint(x)
	}
	return ""
}

func labels() {
a:
	for i := range 3 {
	b:
		for j := range 3 {
			switch {
			case j == 1:
				continue b
			case i == 1:
				continue a
			case i == 2:
				break a
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
swl:
	switch work(1) {
	case 1:
		for {
			break swl
		}
	}
sel:
	select {
	case <-time.After(1):
		for {
			break sel
		}
	}
	for i := range work(3) {
		switch i {
		case 1:
			continue
		}
		fmt.Print(i)
	}
	fmt.Println()
}

func main() {
	sel()
	gotos()
	fmt.Println(defers())
	for _, n := range []int{20, 7, 6, -1, 0} {
		fmt.Println(sw(n))
	}
	fmt.Println(swinit())
	labels()
}
