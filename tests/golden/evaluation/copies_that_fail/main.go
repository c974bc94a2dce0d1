package main

import "fmt"

// Interface values of single bytes and of structs are made in their turn, and fail in it; what stands in a word of its own is read,
// and fails, after the calls.

type pair struct{ a, b int }

var (
	gate = make(chan int, 1)
	list = []int{3}
)

func plain(n int) int {
	fmt.Print("{", n, "} ")
	return n
}

func waits(n int) int {
	gate <- n
	fmt.Print("<", n, "> ")
	return <-gate
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func box(values ...any) []any { return values }

func main() {
	for i := range 2 {
		try(func() { fmt.Println(int8(uint16(i)/uint16(i)), plain(1)/(i|1)) })
		try(func() { fmt.Println(int8(uint16(i)/uint16(i)), waits(2)/(i|1)) })
		try(func() { fmt.Println(int16(uint16(i)/uint16(i)), waits(3)/(i|1)) })
		try(func() { fmt.Println(int8(list[i]), plain(4)) })
		try(func() { fmt.Println(int8(list[i]), waits(5)) })
		try(func() { fmt.Println(list[i], plain(6)) })
		try(func() { fmt.Println(list[i], waits(7)) })
		try(func() { fmt.Println(int8(10/i), [2]pair{1: {b: i}}, waits(8)) })
		try(func() { fmt.Println(pair{b: list[i]}, waits(9)) })
		try(func() { fmt.Println(box(int8(list[i]), waits(10))...) })
		try(func() { fmt.Println([]any{int8(10 / i), waits(11)}...) })
		try(func() { fmt.Println(append([]any{1}, int8(10/i), waits(12))...) })
		try(func() { fmt.Println(any(int8(10/i)) == any(waits(13))) })
		try(func() { fmt.Println(10/i == 10, list[i] == 3, waits(14)) })
	}
}
