// A benchmark that a program runs itself.
package main

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func main() {
	calls, turns := 0, 0
	r := testing.Benchmark(func(b *testing.B) {
		calls++
		turns = 0
		for range b.N {
			time.Sleep(10 * time.Millisecond)
			turns++
		}
		b.SetBytes(1000)
	})
	fmt.Println(r.N == turns, calls > 1, r.T >= time.Second, r.Bytes, r.NsPerOp() >= 10_000_000)
	fmt.Println(strings.Contains(r.String(), " ns/op\t"), strings.HasSuffix(r.String(), " MB/s"))
	calls, turns = 0, 0
	r = testing.Benchmark(func(b *testing.B) {
		calls++
		time.Sleep(time.Millisecond)
		for b.Loop() {
			b.StopTimer()
			turns++
			b.StartTimer()
			time.Sleep(20 * time.Millisecond)
		}
		fmt.Println(b.Elapsed() >= time.Second, b.N == turns)
	})
	fmt.Println(r.N == turns, calls)
	fmt.Println(testing.BenchmarkResult{N: 2000, T: 3 * time.Millisecond}, testing.BenchmarkResult{N: 4, T: 50 * time.Nanosecond, Bytes: 100})
}
