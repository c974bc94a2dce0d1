// Package runtime/debug as the translator sees it: what GoStd offers of Go's runtime/debug.
package debug

func FreeOSMemory()

//go2cs:frames
func PrintStack()
func SetGCPercent(percent int) int
func SetMaxStack(bytes int) int
func SetMaxThreads(threads int) int
func SetMemoryLimit(limit int64) int64
func SetPanicOnFault(enabled bool) bool
func SetTraceback(level string)

//go2cs:frames
func Stack() []byte
