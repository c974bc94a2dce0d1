// Dividing by the length of a slice that keeps what it was declared with, and of slices that do not.
package main

import "fmt"

type palette []string

func cycle(n int) (all string) {
	colours := palette{"red", "green", "blue"}
	coloursLength := 10 // the name that a constant would have
	for i := range n {
		all += colours[i%len(colours)][:1]
	}
	return fmt.Sprint(all, coloursLength, n/len(colours))
}

func growing() (sum int) {
	queue := []int{1, 2, 3}
	for i := range 10 {
		sum += queue[i%len(queue)]
		queue = append(queue, i)
	}
	shorter := []int{1, 2, 3, 4}
	p := &shorter
	*p = shorter[:2]
	return sum*100 + 7%len(shorter)
}

func ring() (last byte, at int) {
	digits := "0123456789abcdef"
	buffer := make([]byte, 5, 9)
	put := func(i int) { buffer[i%len(buffer)] = digits[i*7%len(digits)] }
	for i := range 23 {
		put(i)
	}
	for i, b := range buffer {
		if b > last {
			last, at = b, i
		}
	}
	return last, at - 8/len(digits) + -7%len(buffer)
}

func nothing(i int) (err any) {
	defer func() { err = recover() }()
	empty := []int{}
	return i % len(empty)
}

func sparse(i int) int {
	table := []int{2: 5, 9: 1}
	for {
		table := table[1:]
		if i%len(table) == 0 {
			return i / len(table)
		}
		i++
	}
}

func word(i int) string {
	words := []string{"left", "right"}
	if i < 0 {
		goto done
	}
	i %= len(words)
	return words[i]
done:
	return fmt.Sprintf("%d %v", i%len(words), uint8(i)/uint8(len(words)))
}

func main() {
	fmt.Println(cycle(8), growing())
	fmt.Println(ring())
	fmt.Println(nothing(3))
	fmt.Println(sparse(10), sparse(-20), word(7), word(-9))
}
