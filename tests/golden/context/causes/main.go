// What Err and Cause say down a chain, whoever is canceled first.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var (
	parentCause = errors.New("parent")
	childCause  = errors.New("child")
	tooSlow     = errors.New("too slow")
)

func show(what string, contexts ...context.Context) {
	fmt.Print(what, ":")
	for _, ctx := range contexts {
		fmt.Print(" [", ctx.Err(), ", ", context.Cause(ctx), "]")
	}
	fmt.Println()
}

func main() {
	bg := context.Background()
	show("roots", bg, context.TODO())

	{
		ctx, cancel := context.WithCancelCause(bg)
		show("live", ctx)
		cancel(parentCause)
		show("canceled", ctx)
		cancel(childCause)
		show("canceled again", ctx)
	}
	{
		ctx, cancel := context.WithCancelCause(bg)
		cancel(nil)
		show("nil cause", ctx)
	}
	{
		parent, cancelParent := context.WithCancelCause(bg)
		child, cancelChild := context.WithCancelCause(parent)
		cancelParent(parentCause)
		cancelChild(childCause)
		show("parent first", parent, child)
	}
	{
		parent, cancelParent := context.WithCancelCause(bg)
		child, cancelChild := context.WithCancelCause(parent)
		cancelChild(childCause)
		show("child only", parent, child)
		cancelParent(parentCause)
		show("child first", parent, child)
	}
	{
		parent, cancelParent := context.WithCancelCause(bg)
		value := context.WithValue(parent, 1, 2)
		child, cancelChild := context.WithCancel(value)
		cancelParent(parentCause)
		show("through a value", value, child)
		cancelChild()
	}
	{
		parent, cancelParent := context.WithCancel(bg)
		child, cancelChild := context.WithCancelCause(parent)
		cancelParent()
		cancelChild(childCause)
		show("plain parent", parent, child)
	}
	{
		ctx, cancel := context.WithTimeoutCause(bg, 0, tooSlow)
		show("timeout", ctx)
		cancel()
		show("timeout, canceled", ctx)
	}
	{
		ctx, cancel := context.WithTimeoutCause(bg, time.Hour, tooSlow)
		cancel()
		show("canceled in time", ctx)
	}
	{
		parent, cancelParent := context.WithTimeoutCause(bg, 0, tooSlow)
		child, cancelChild := context.WithDeadlineCause(parent, time.Now().Add(time.Hour), childCause)
		show("parent too late", parent, child)
		cancelParent()
		cancelChild()
	}
	{
		soon, cancelSoon := context.WithTimeout(bg, time.Millisecond)
		later, cancelLater := context.WithTimeoutCause(soon, time.Hour, tooSlow)
		<-later.Done()
		show("earlier deadline wins", soon, later)
		cancelSoon()
		cancelLater()
	}
	{
		parent, cancel := context.WithCancelCause(bg)
		detached := context.WithoutCancel(parent)
		cancel(parentCause)
		show("detached", parent, detached)
		child, cancelChild := context.WithCancelCause(detached)
		show("child of detached", child)
		cancelChild(childCause)
		show("child of detached", child)
	}
}
