// Words and lines of a text by bufio.Scanner, counted in a map, and numbers read and written with bufio.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"example.com/bench/phase"
)

func main() {
	var b strings.Builder
	x := uint32(3)
	for i := range 200000 {
		x = x*1664525 + 1013904223
		b.WriteString(strconv.Itoa(int(x >> 20)))
		b.WriteByte(" \n  "[i&3])
	}
	text := b.String()
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 5 {
			counts := map[string]int{}
			sc := bufio.NewScanner(strings.NewReader(text))
			sc.Split(bufio.ScanWords)
			for sc.Scan() {
				counts[sc.Text()]++
			}
			sum += len(counts)
		}
		phase.End("words", rep)
		phase.Begin()
		for range 20 {
			sc := bufio.NewScanner(strings.NewReader(text))
			for sc.Scan() {
				sum += len(sc.Bytes())
			}
		}
		phase.End("lines", rep)
		phase.Begin()
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		for range 5 {
			out.Reset()
			for i := range 200000 {
				w.WriteString("n=")
				w.WriteString(strconv.Itoa(i))
				w.WriteByte('\n')
			}
			w.Flush()
		}
		sum += out.Len()
		phase.End("write", rep)
		phase.Begin()
		for range 5 {
			r := bufio.NewReader(bytes.NewReader(out.Bytes()))
			for {
				line, err := r.ReadString('\n')
				if err == io.EOF {
					break
				}
				n, _ := strconv.Atoi(line[2 : len(line)-1])
				sum += n & 3
			}
		}
		phase.End("read", rep)
	}
	fmt.Println(sum)
}
