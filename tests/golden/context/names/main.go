// How contexts print.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

type number int

func (n number) String() string { return fmt.Sprintf("number %d", int(n)) }

// embeds is a context of the program's own, without a String method of its own.
type embeds struct{ context.Context }

// named has one.
type named struct{ context.Context }

func (named) String() string { return "named" }

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO())
	ctx, cancel := context.WithCancel(bg)
	defer cancel()
	fmt.Println(ctx)
	cc, cancelCause := context.WithCancelCause(ctx)
	defer cancelCause(nil)
	fmt.Println(cc)
	fmt.Println(context.WithValue(bg, key("k"), "v"))
	fmt.Println(context.WithValue(bg, number(1), number(2)))
	fmt.Println(context.WithValue(bg, "text", nil))
	fmt.Println(context.WithValue(bg, 1, []int{1}))
	fmt.Println(context.WithoutCancel(cc))
	fmt.Println(context.WithValue(embeds{bg}, 1, 2))
	fmt.Println(context.WithValue(&embeds{bg}, 1, 2))
	fmt.Println(context.WithoutCancel(named{bg}))
	far, cancelFar := context.WithDeadline(bg, time.Date(2999, 1, 2, 3, 4, 5, 6, time.UTC))
	defer cancelFar()
	deadline, ok := far.Deadline()
	fmt.Println(deadline, ok)
	fmt.Printf("%v|%s|%T|%T\n", ctx, bg, ctx, far)
	fmt.Printf("%T %T %T %T\n", bg, context.TODO(), context.WithoutCancel(ctx), context.WithValue(bg, 1, 1))
	fmt.Println(context.Canceled, context.DeadlineExceeded)
	fmt.Printf("%T %T\n", context.Canceled, context.DeadlineExceeded)
	fmt.Println(errors.Is(fmt.Errorf("x: %w", context.Canceled), context.Canceled), context.DeadlineExceeded == context.DeadlineExceeded)
}
