// Package phase tells whoever measures a program where pieces of its work begin and end.
package phase

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

// Reps is how often each piece of work is done; the first time is the warm-up.
const Reps = 4

var (
	memory    runtime.MemStats
	allocated uint64
	begun     = mark("start", -1, time.Now())
)

// Begin is called before a piece of work.
func Begin() { begun = time.Now() }

// End is called after a piece of work, with its name and how often it was done before.
func End(name string, rep int) { mark(name, rep, begun) }

// mark writes how long the work took in microseconds and, with PERF_ALLOC set, how many bytes were allocated since the last
// mark. With PERF_ACK set it waits for a byte on standard input, so that whoever runs the program can read its processor time here.
func mark(name string, rep int, since time.Time) time.Time {
	took := time.Since(since).Microseconds()
	if os.Getenv("PERF_ALLOC") != "" {
		last := allocated
		fmt.Fprintf(os.Stderr, "@%s %d %d %d\n", name, rep, took, totalAlloc()-last)
	} else {
		fmt.Fprintf(os.Stderr, "@%s %d %d\n", name, rep, took)
	}
	if os.Getenv("PERF_ACK") != "" {
		os.Stdin.Read(make([]byte, 1))
	}
	if os.Getenv("PERF_ALLOC") != "" {
		allocated = totalAlloc()
	}
	return time.Now()
}

// totalAlloc is how many bytes the program has allocated so far.
func totalAlloc() uint64 {
	runtime.ReadMemStats(&memory)
	return memory.TotalAlloc
}
