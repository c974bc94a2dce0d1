// Numbers to text and back.
package main

import (
	"fmt"
	"strconv"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		n := 0
		for i := 0; i < 5000000; i++ {
			n += len(strconv.Itoa(i * 37))
		}
		phase.End("itoa", rep)

		phase.Begin()
		texts := make([]string, 1000)
		for i := range texts {
			texts[i] = strconv.Itoa(i * i * 7919)
		}
		sum := 0
		for i := 0; i < 10000; i++ {
			for _, t := range texts {
				v, err := strconv.Atoi(t)
				if err == nil {
					sum += v
				}
			}
		}
		phase.End("atoi", rep)

		phase.Begin()
		var buf []byte
		for i := 0; i < 8000000; i++ {
			buf = strconv.AppendInt(buf[:0], int64(i)*1234567, 10)
			n += len(buf)
		}
		phase.End("append", rep)

		phase.Begin()
		for i := 0; i < 1000000; i++ {
			n += len(strconv.FormatFloat(float64(i)*1.37, 'f', -1, 64))
		}
		phase.End("float", rep)

		phase.Begin()
		total := 0.0
		for i := 0; i < 3000000; i++ {
			f, _ := strconv.ParseFloat("3.14159", 64)
			total += f
		}
		phase.End("parsefloat", rep)

		phase.Begin()
		for i := 0; i < 1000000; i++ {
			n += len(strconv.Quote("hello\nworld"))
		}
		phase.End("quote", rep)
		fmt.Println(n, sum, total)
	}
}
