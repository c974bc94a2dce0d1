// Package fs as the translator sees it: what GoStd offers of Go's io/fs.
package fs

var ErrInvalid error
var ErrPermission error
var ErrExist error
var ErrNotExist error
var ErrClosed error

// A PathError is a failed operation on a path.
//
//go2cs:class
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string
func (e *PathError) Unwrap() error
func (e *PathError) Timeout() bool
