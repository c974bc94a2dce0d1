package main

func at(s []int, i int) int { return s[i] }

func main() {
	at([]int{1, 2, 3}, 5)
}
