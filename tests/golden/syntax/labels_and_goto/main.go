package main

import "fmt"

func find(grid [][]int, want int) (int, int) {
	i, j := 0, 0
rows:
	for i = range grid {
		for j = range grid[i] {
			switch {
			case grid[i][j] < 0:
				continue rows
			case grid[i][j] == want:
				break rows
			}
		}
	}
	return i, j
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		goto done
	}
	if n%2 == 0 {
		n /= 2
	} else {
		n = 3*n + 1
	}
	steps++
	goto again
done:
	return steps
}

func retry(ch chan int) (tries int) {
start:
	tries++
	if v := <-ch; v < 3 {
		goto start
	}
	return
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {-1, 3}, {4, 3}}, 3))
	fmt.Println(collatz(27))
	ch := make(chan int, 5)
	for i := range 5 {
		ch <- i
	}
	fmt.Println(retry(ch))

outer:
	for i := 0; i < 3; i++ {
	inner:
		for j := 0; ; j++ {
			switch {
			case j == 1:
				continue inner
			case j == 3:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch x := 5; {
	case x > 3:
		for {
			break sw
		}
		fmt.Println("not reached")
	}
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto ", i, " ")
		i++
		goto loop
	}
	fmt.Println()
}
