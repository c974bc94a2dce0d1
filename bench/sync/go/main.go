// The Go half of bench/run: the benchmarks of ../*.cs, one for one, in a process that is told what to run.
//
// Each line on standard input is `NAME PROCS N`; the answer is `NANOSECONDS ALLOCATED PEAK`: how long N operations took, how
// many bytes were allocated meanwhile, and the process's peak resident memory in bytes.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

type benchmark func(procs, n int)

var benchmarks = map[string]benchmark{}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var name string
		var procs, n int
		if _, err := fmt.Sscan(lines.Text(), &name, &procs, &n); err != nil {
			fmt.Println("error", err)
			continue
		}
		run, ok := benchmarks[name]
		if !ok {
			fmt.Println("error no benchmark", name)
			continue
		}
		runtime.GOMAXPROCS(procs)
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		run(procs, n)
		elapsed := time.Since(start)
		runtime.ReadMemStats(&after)
		fmt.Println(elapsed.Nanoseconds(), after.TotalAlloc-before.TotalAlloc, peak())
	}
}

// Peak resident memory, in bytes.
func peak() int {
	status, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(status)) {
		var kilobytes int
		if _, err := fmt.Sscanf(line, "VmHWM: %d kB", &kilobytes); err == nil {
			return kilobytes * 1024
		}
	}
	return 0
}

// Runs body in several goroutines, which share n operations, and waits for them.
func parallel(goroutines, n int, body func(n int)) {
	var wg sync.WaitGroup
	for range goroutines {
		wg.Go(func() { body(n / goroutines) })
	}
	wg.Wait()
}

var sink int

// A little work that the compiler cannot leave out.
func work(value, times int) int {
	for range times {
		value *= 2
		value /= 2
	}
	return value
}
