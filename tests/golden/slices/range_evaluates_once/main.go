package main

import "fmt"

func values() []int {
	fmt.Println("evaluated")
	return []int{1, 2, 3}
}

func main() {
	for i, v := range values() {
		fmt.Println(i, v)
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
		if i == 0 {
			s[1] = 50
		}
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, v := range t {
		if i == 0 {
			t[2] = 30
			t = nil
		}
		fmt.Print(v, " ")
	}
	fmt.Println(t == nil)
	n := 3
	for i := range n {
		n = 10
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println(n)
	var i int
	for i = range 4 {
	}
	fmt.Println(i)
	for i = range []string{} {
	}
	var k, v = -1, "none"
	for k, v = range []string{"a", "b"} {
	}
	fmt.Println(i, k, v)
	for range s {
		i++
	}
	matrix := [][]int{{1}, {2, 3}, {}}
	for _, row := range matrix {
		for j := range row {
			row[j]++
		}
	}
	fmt.Println(i, matrix, len(matrix[2]))
}
