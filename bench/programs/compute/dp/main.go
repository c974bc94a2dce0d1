// Dynamic programming over slices of slices: longest common subsequence, knapsack, edit distance.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func letters(n int, seed uint32) []byte {
	s := make([]byte, n)
	for i := range s {
		seed = seed*1664525 + 1013904223
		s[i] = 'a' + byte(seed>>24)%4
	}
	return s
}

func table(rows, columns int) [][]int {
	t := make([][]int, rows)
	for i := range t {
		t[i] = make([]int, columns)
	}
	return t
}

func common(a, b []byte) int {
	t := table(len(a)+1, len(b)+1)
	for i := range a {
		for j := range b {
			if a[i] == b[j] {
				t[i+1][j+1] = t[i][j] + 1
			} else {
				t[i+1][j+1] = max(t[i][j+1], t[i+1][j])
			}
		}
	}
	return t[len(a)][len(b)]
}

func knapsack(weights, values []int, capacity int) int {
	t := table(len(weights)+1, capacity+1)
	for i, w := range weights {
		for c := 0; c <= capacity; c++ {
			t[i+1][c] = t[i][c]
			if c >= w && t[i][c-w]+values[i] > t[i+1][c] {
				t[i+1][c] = t[i][c-w] + values[i]
			}
		}
	}
	return t[len(weights)][capacity]
}

func distance(a, b []byte) int {
	row, next := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next[j+1] = min(row[j]+cost, row[j+1]+1, next[j]+1)
		}
		row, next = next, row
	}
	return row[len(b)]
}

func main() {
	a, b := letters(2000, 1), letters(2000, 2)
	var weights, values []int
	for i := range 200 {
		weights = append(weights, 5+i*37%91)
		values = append(values, 10+i*53%97)
	}
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 4 {
			sum += common(a, b)
		}
		phase.End("lcs", rep)
		phase.Begin()
		for range 4 {
			sum += knapsack(weights, values, 10000)
		}
		phase.End("knapsack", rep)
		phase.Begin()
		for range 5 {
			sum += distance(a, b)
		}
		phase.End("distance", rep)
	}
	fmt.Println(sum)
}
