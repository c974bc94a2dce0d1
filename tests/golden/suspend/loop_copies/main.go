// Loops that do not wait, in functions that do: what they assign is needed after a wait, or was there before it.
package main

import (
	"errors"
	"fmt"
)

type node struct {
	value int
	next  *node
}

// prefix is a step of a prefix sum.
func prefix(data []int, in, out chan int) {
	total := 0
	for _, v := range data {
		total += v
	}
	before := <-in
	out <- before + total
	for i, v := range data {
		before += v
		data[i] = before
	}
}

// count returns from its loop, and leaves loops by labels.
func count(in chan int, rows [][]int) (found int, err error) {
	limit := <-in
	sum, seen := 0, ""
	for i := range rows {
		sum += i
		if sum > limit {
			return sum, errors.New("over the limit")
		}
	}
	limit += <-in
rows:
	for _, row := range rows {
		for _, v := range row {
			if v < 0 {
				continue rows
			}
			if v > limit {
				seen += "!"
				break rows
			}
			seen += fmt.Sprint(v)
			found++
		}
		seen += "/"
	}
	limit -= <-in
	for _, row := range rows {
		for len(row) > 0 && row[0] != limit {
			found, row = found+10, row[1:]
		}
		if len(row) > 0 {
			goto done
		}
	}
	found++
done:
	in <- sum
	return found, errors.New(seen)
}

// rounds has its loop in one that waits.
func rounds(in chan int, list *node) (all []int) {
	steps, last := 0, list
	for n := range in {
		for i := 0; i < n && last.next != nil; i++ {
			last, steps = last.next, steps+last.value
			all = append(all, steps)
		}
		swap, other := 1, n
		for range 3 {
			swap, other = other, swap+other
		}
		steps += swap
	}
	return append(all, last.value, steps)
}

// caught has a loop that panics: the named result is what the loop made of it.
func caught(in chan int, data []int) (at int, err any) {
	defer func() { err = recover() }()
	at = <-in
	for i := 0; ; i++ {
		at += data[i]
	}
}

func parameters(n int, in chan int) int {
	for n%7 != 0 {
		n++
	}
	n += <-in
	step := func() { n-- }
	for n%5 != 0 {
		step()
	}
	return n
}

func main() {
	in := make(chan int, 1)
	in <- 100
	data := []int{1, 2, 3, 4}
	for b := 0; b < 2; b++ {
		out := make(chan int, 1)
		prefix(data[b*2:b*2+2], in, out)
		in = out
	}
	fmt.Println(data, <-in)

	numbers, sums := make(chan int), make(chan int, 1)
	rows := [][]int{{1, -1, 2}, {2, 3}, {9, 2}}
	go func() { numbers <- 3 }()
	fmt.Println(count(numbers, append(rows, nil, nil)))
	go func() {
		for _, n := range []int{3, 1, 2} {
			numbers <- n
		}
		sums <- <-numbers
		numbers <- 40
	}()
	fmt.Println(count(numbers, rows[:2]))
	fmt.Println("sum:", <-sums)
	fmt.Println(caught(numbers, data))

	list := &node{value: 5}
	for i := range 6 {
		list = &node{i, list}
	}
	counts := make(chan int)
	go func() {
		defer close(counts)
		for i := range 4 {
			counts <- i
		}
	}()
	fmt.Println(rounds(counts, list))
	go func() { numbers <- 4 }()
	fmt.Println(parameters(9, numbers))
}
