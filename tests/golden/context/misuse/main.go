// What package context panics with.
package main

import (
	"context"
	"fmt"
	"time"
)

func try(what string, f func()) {
	defer func() { fmt.Println(what+":", recover()) }()
	f()
}

func main() {
	bg := context.Background()
	var none context.Context
	try("WithCancel", func() { context.WithCancel(none) })
	try("WithCancelCause", func() { context.WithCancelCause(none) })
	try("WithDeadline", func() { context.WithDeadline(none, time.Now()) })
	try("WithTimeout", func() { context.WithTimeout(none, time.Second) })
	try("WithTimeoutCause", func() { context.WithTimeoutCause(none, time.Second, nil) })
	try("WithValue", func() { context.WithValue(none, 1, 2) })
	try("WithoutCancel", func() { context.WithoutCancel(none) })
	try("nil key", func() { context.WithValue(bg, nil, 2) })
	try("slice key", func() { context.WithValue(bg, []int{1}, 2) })
	try("func key", func() { context.WithValue(bg, func() {}, 2) })
	try("struct key", func() { context.WithValue(bg, struct{ f []int }{}, 2) })
	try("Cause", func() { context.Cause(none) })
	try("AfterFunc", func() { context.AfterFunc(none, func() {}) })
	context.WithCancel(none)
}
