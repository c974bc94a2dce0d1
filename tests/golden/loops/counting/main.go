// Counting what is less or more than something, in loops and outside of them, with variables of all kinds.
package main

import "fmt"

type celsius float64
type count int

var total int

func below(values []float64, limit float64) (n int, most int32, small int8, named count) {
	m := 0
	for i, v := range values {
		if v < limit {
			n++
		}
		if v >= limit {
			m--
		}
		if i > 2 {
			most++
		}
		if v <= 2 {
			small++ // a narrow integer
		}
		if v > limit {
			named++
		}
		if v > 3 {
			total++
		}
		if limit == v {
			n++
		}
	}
	if n > m {
		n++
	}
	return
}

func captured(texts []string) int {
	n, longest := 0, 0
	more := func() { n += 100 }
	for _, s := range texts {
		if s < "m" {
			n++
		}
		if len(s) > longest {
			longest++
		} else {
			longest--
		}
		if n > 2 && s > "b" {
			more()
		}
	}
	p := &longest
	for i := range 4 {
		if i < *p {
			longest++
		}
	}
	return n*10 + longest
}

func nan(values []float64) (n, m uint) {
	zero := 0.0
	values = append(values, zero/zero)
	for _, v := range values {
		if v < 1 {
			n++
		}
		if !(v < 1) {
			m++
		}
	}
	return
}

func waiting(in chan int) (n int) {
	for range 5 {
		if <-in > 2 {
			n++
		}
	}
	return n
}

func failing(values []int, at int) (n int, err any) {
	defer func() { err = recover() }()
	for i := 0; ; i++ {
		if values[i] < at {
			n++
		}
	}
}

func main() {
	fmt.Println(below([]float64{1, 2.5, 3, 0.5, 7}, 2.5))
	fmt.Println(total, captured([]string{"a", "x", "big", "c", "d"}))
	fmt.Println(nan([]float64{0.5, 2}))
	in := make(chan int)
	go func() {
		for i := range 5 {
			in <- i
		}
	}()
	fmt.Println(waiting(in))
	fmt.Println(failing([]int{1, 5, 2}, 3))
	warm := 0
	for _, c := range []celsius{15, 25, 30.5} {
		if c > 20 {
			warm++
		}
	}
	fmt.Println(warm)
}
