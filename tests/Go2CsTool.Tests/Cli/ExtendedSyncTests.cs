// A program over golang.org/x/sync, which real Go cannot build without the module and so is no golden case: what it prints was
// seen with Go and the module at February 2026.
namespace Go2Cs.Tests.Cli;

public sealed class ExtendedSyncTests : IDisposable
{
    private const string Program = """
        package main

        import (
        	"context"
        	"errors"
        	"fmt"
        	"runtime"
        	"time"

        	"golang.org/x/sync/errgroup"
        	"golang.org/x/sync/semaphore"
        	"golang.org/x/sync/singleflight"
        )

        type cache struct{ group singleflight.Group }

        func main() {
        	g, ctx := errgroup.WithContext(context.Background())
        	for i := range 3 {
        		g.Go(func() error {
        			if i == 1 {
        				return errors.New("one failed")
        			}
        			<-ctx.Done()
        			return ctx.Err()
        		})
        	}
        	fmt.Println(g.Wait(), ctx.Err(), context.Cause(ctx))

        	block := make(chan int)
        	var tries errgroup.Group
        	tries.SetLimit(1)
        	fmt.Println(tries.TryGo(func() error { <-block; return nil }), tries.TryGo(func() error { return nil }))
        	func() {
        		defer func() { fmt.Println(recover()) }()
        		tries.SetLimit(3)
        	}()
        	close(block)
        	fmt.Println(tries.Wait())

        	sem := semaphore.NewWeighted(3)
        	bg := context.Background()
        	fmt.Println(sem.Acquire(bg, 2), sem.TryAcquire(2), sem.TryAcquire(1))
        	short, cancel := context.WithTimeout(bg, time.Millisecond)
        	defer cancel()
        	fmt.Println(sem.Acquire(short, 1), sem.Acquire(short, 9))
        	sem.Release(3)

        	c := &cache{}
        	v, err, shared := c.group.Do("k", func() (any, error) { return 42, nil })
        	fmt.Println(v, err, shared)
        	started, finish := make(chan int), make(chan int)
        	first := c.group.DoChan("slow", func() (any, error) { close(started); <-finish; return "slow", nil })
        	<-started
        	second := c.group.DoChan("slow", func() (any, error) { return "never", nil })
        	c.group.Forget("slow")
        	v, err, shared = c.group.Do("slow", func() (any, error) { return "new", nil })
        	fmt.Println(v, err, shared)
        	close(finish)
        	fmt.Println(<-first, <-second)
        	exited := make(chan int)
        	go func() {
        		defer close(exited)
        		c.group.Do("k", func() (any, error) { runtime.Goexit(); return nil, nil })
        		fmt.Println("not reached")
        	}()
        	<-exited
        	fmt.Println("end")
        }

        """;

    private const string Printed = """
        one failed context canceled one failed
        true false
        errgroup: modify limit while 1 goroutines in the group are still active
        <nil>
        <nil> false true
        context deadline exceeded context deadline exceeded
        42 <nil> false
        new <nil> false
        {slow <nil> true} {slow <nil> true}
        end

        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Run_ProgramOverExtendedSync_DoesWhatGoDoes()
    {
        _tool.Write("main.go", Program);
        Assert.Equal(new(0, Printed, ""), _tool.Run("run", "main.go"));
    }
}
