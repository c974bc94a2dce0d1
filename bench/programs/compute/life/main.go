// The game of life on an array of arrays that is copied, and on a slice of bytes.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

const size = 128

type board [size][size]uint8

func (b *board) step() (next board) {
	for y := range size {
		up, down := (y+size-1)%size, (y+1)%size
		for x := range size {
			left, right := (x+size-1)%size, (x+1)%size
			n := b[up][left] + b[up][x] + b[up][right] + b[y][left] + b[y][right] + b[down][left] + b[down][x] + b[down][right]
			if n == 3 || n == 2 && b[y][x] == 1 {
				next[y][x] = 1
			}
		}
	}
	return
}

func (b board) alive() (n int) {
	for _, row := range b {
		for _, c := range row {
			n += int(c)
		}
	}
	return
}

func flat(cells, next []byte, width int) {
	height := len(cells) / width
	for y := 1; y < height-1; y++ {
		for x := 1; x < width-1; x++ {
			i := y*width + x
			n := cells[i-width-1] + cells[i-width] + cells[i-width+1] + cells[i-1] + cells[i+1] + cells[i+width-1] + cells[i+width] + cells[i+width+1]
			next[i] = 0
			if n == 3 || n == 2 && cells[i] == 1 {
				next[i] = 1
			}
		}
	}
}

func main() {
	var b board
	cells, next := make([]byte, 256*256), make([]byte, 256*256)
	x := uint32(1)
	for i := range size * size {
		x = x*1664525 + 1013904223
		b[i/size][i%size] = uint8(x >> 31)
	}
	for i := range cells {
		x = x*1664525 + 1013904223
		cells[i] = byte(x >> 31)
	}
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 1500 {
			b = b.step()
			sum += b.alive()
		}
		phase.End("arrays", rep)
		phase.Begin()
		for range 500 {
			flat(cells, next, 256)
			cells, next = next, cells
		}
		phase.End("bytes", rep)
	}
	fmt.Println(sum, cells[300:310])
}
