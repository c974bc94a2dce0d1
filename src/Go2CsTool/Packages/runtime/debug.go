// Package runtime/debug as the translator sees it: what GoStd offers of Go's runtime/debug.
package debug

func FreeOSMemory()
func PrintStack()
func SetGCPercent(percent int) int
func SetMaxStack(bytes int) int
func SetMaxThreads(threads int) int
func SetMemoryLimit(limit int64) int64
func SetPanicOnFault(enabled bool) bool
func SetTraceback(level string)
func Stack() []byte
