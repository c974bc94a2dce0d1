// Prefix sums by goroutines that each hold a block and hand sums on through channels.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type block struct {
	data     []int
	in, out  chan int
	finished chan bool
}

func (b *block) run() {
	total := 0
	for _, v := range b.data {
		total += v
	}
	before := <-b.in
	b.out <- before + total
	for i, v := range b.data {
		before += v
		b.data[i] = before
	}
	b.finished <- true
}

func main() {
	const blocks, size = 64, 20000
	data := make([]int, blocks*size)
	check := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 20 {
			for i := range data {
				data[i] = i & 15
			}
			finished := make(chan bool)
			in := make(chan int, 1)
			in <- 0
			for b := range blocks {
				out := make(chan int, 1)
				go (&block{data[b*size : (b+1)*size], in, out, finished}).run()
				in = out
			}
			for range blocks {
				<-finished
			}
			check += data[len(data)-1]&1023 + <-in&7
		}
		phase.End("prefixsum", rep)
	}
	fmt.Println(check)
}
