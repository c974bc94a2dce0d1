// A small service as one finds it in Go: jobs go through a pool of workers, each has a time limit, one broken job ends the
// whole run, and somebody keeps the books. No network, so that it runs anywhere.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

var (
	errSlow   = errors.New("took too long")
	errBroken = errors.New("is broken")
)

type job struct {
	id     int
	cost   time.Duration
	broken bool
}

type result struct {
	job job
	err error
}

type summary struct {
	done, late, reports int
}

type service struct {
	workers int
	timeout time.Duration // of one job
	report  time.Duration // between two reports
}

// process works on one job, at most for the time it may take.
func (s *service) process(ctx context.Context, j job) error {
	ctx, cancel := context.WithTimeoutCause(ctx, s.timeout, errSlow)
	defer cancel()
	select {
	case <-time.After(j.cost):
		if j.broken {
			return errBroken
		}
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// run works on all jobs. It ends early if a job is broken or ctx is done.
func (s *service) run(ctx context.Context, jobs []job) (summary, error) {
	g, ctx := errgroup.WithContext(ctx)
	queue := make(chan job)
	results := make(chan result)

	g.Go(func() error {
		defer close(queue)
		for _, j := range jobs {
			select {
			case queue <- j:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
		}
		return nil
	})

	var pool sync.WaitGroup
	for range s.workers {
		pool.Add(1)
		g.Go(func() error {
			defer pool.Done()
			for j := range queue {
				err := s.process(ctx, j)
				if errors.Is(err, errBroken) {
					return fmt.Errorf("job %d %w", j.id, err)
				}
				select {
				case results <- result{j, err}:
				case <-ctx.Done():
					return context.Cause(ctx)
				}
			}
			return nil
		})
	}
	g.Go(func() error {
		pool.Wait()
		close(results)
		return nil
	})

	var sum summary
	g.Go(func() error {
		ticker := time.NewTicker(s.report)
		defer ticker.Stop()
		for {
			select {
			case r, ok := <-results:
				if !ok {
					return nil
				}
				if errors.Is(r.err, errSlow) {
					sum.late++
				} else if r.err == nil {
					sum.done++
				}
			case <-ticker.C:
				sum.reports++
			}
		}
	})
	err := g.Wait()
	return sum, err
}

// workload is 20 jobs of 10 ms, every seventh of which takes a minute.
func workload() []job {
	jobs := make([]job, 20)
	for i := range jobs {
		jobs[i] = job{id: i, cost: 10 * time.Millisecond}
		if i%7 == 6 {
			jobs[i].cost = time.Minute
		}
	}
	return jobs
}

func main() {
	s := &service{workers: 4, timeout: 100 * time.Millisecond, report: 20 * time.Millisecond}

	sum, err := s.run(context.Background(), workload())
	fmt.Println("all:", sum.done, "done,", sum.late, "late,", sum.reports > 0, err)

	jobs := workload()
	jobs[9].broken = true
	_, err = s.run(context.Background(), jobs)
	fmt.Println("broken:", err, errors.Is(err, errBroken))

	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	sum, err = s.run(ctx, workload())
	fmt.Println("stopped:", sum.done < 18, err)
}
