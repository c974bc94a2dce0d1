// Rows of slices of slices: found before the loop that goes along them, failing where Go fails.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.world")]
internal struct world
{
    public Slice<Slice<bool>> cells;
    public Slice<GoString> names;
    public long ticks;
}

[GoType("main.(*world)")]
internal static class worldExtensions
{
    internal static long neighbours(this Ptr<world> w, long x, long y)
    {
        long n = 0;
        ref var wValue = ref w.Pointee();
        var cellsView = w == null ? default : wValue.cells.View();
        for (long dy = -1; dy <= 1; dy++)
        {
            var cellsRow = cellsView.Row(y + dy);
            for (long dx = -1; dx <= 1; dx++)
            {
                wValue.ticks++;
                if (cellsRow[x + dx])
                {
                    n++;
                }
            }
        }
        return n;
    }

    internal static long letters(this Ptr<world> w, long i, byte c)
    {
        long n = 0;
        var namesView = w.Value.names.View();
        var namesRow = namesView.Row(i);
        for (long k = 0; k < namesRow.Length; k++)
        {
            if (namesRow[k] == c)
            {
                n++;
            }
        }
        return n;
    }
}

internal static partial class Program
{
    // distance is the number of edits that make one word the other.
    internal static long distance(GoString a, GoString b)
    {
        var rows = new Slice<Slice<long>>(a.Length + 1);
        var rowsView = rows.View();
        for (long i = 0; i < rows.Length; i++)
        {
            rowsView[i] = new Slice<long>(b.Length + 1);
            rowsView[i][0] = i;
        }
        var rowsRow = rows.Row(0);
        for (long j = 0; j < rowsRow.Length; j++)
        {
            rowsRow[j] = j;
        }
        var aView = a.View();
        var bView = b.View();
        var rowsView1 = rows.View();
        {
            var count = a.Length;
            for (long i = 0; i < count; i++)
            {
                var rowsRow1 = rowsView1.Row(i + 1);
                var rowsRow2 = rowsView1.Row(i);
                {
                    var count1 = b.Length;
                    for (long j = 0; j < count1; j++)
                    {
                        long cost = 1;
                        if (aView[i] == bView[j])
                        {
                            cost = 0;
                        }
                        var result = min(rowsRow2[j] + cost, rowsRow2[j + 1] + 1, rowsRow1[j] + 1);
                        rowsRow1[j + 1] = result;
                    }
                }
            }
        }
        return rows[a.Length][b.Length];
    }

    internal static (long, long) walls(Slice<GoString> maze, long column)
    {
        long n = 0;
        long most = 0;
        var mazeView = maze.View();
        var mazeRow = mazeView.Row(column);
        for (long y = 0; y < maze.Length; y++)
        {
            long run = 0;
            var mazeRow1 = mazeView.Row(y);
            foreach (var (x, _) in mazeView[y])
            {
                if (mazeRow1[x] == (byte)'#' && mazeRow[x] != (byte)'.')
                {
                    n++;
                    run++;
                }
                else
                {
                    run = long.Min(run, 0);
                }
                most = long.Max(most, run);
            }
        }
        return (n, most);
    }

    // pascal's rows grow while the loop runs.
    internal static Slice<Slice<long>> pascal(long n)
    {
        var rows = new Slice<Slice<long>>([new Slice<long>([1])]);
        for (long i = 1; i < n; i++)
        {
            rows = append(rows, new Slice<long>([1]));
            var rowsView = rows.View();
            for (long j = 1; j < i; j++)
            {
                rowsView[i] = append(rowsView[i], rowsView[i - 1][j - 1] + rowsView[i - 1][j]);
            }
            rows[i] = append(rows[i], 1);
        }
        return rows;
    }

    internal static long sum(Slice<Slice<Slice<long>>> cube, long i)
    {
        long n = 0;
        var cubeRow = cube.Row(i);
        var cubeView = cube.View();
        for (long j = 0; j < cubeRow.Length; j++)
        {
            var cubeRow1 = cubeRow.Row(j);
            for (long k = 0; k < cubeRow1.Length; k++)
            {
                n += cubeRow1[k] * cubeView[cube.Length - 1 - i][j][k];
            }
        }
        return n;
    }

    // until fails at a row that is not there only when it comes to it.
    internal static long until(Slice<Slice<long>> rows, long row, long stop)
    {
        long n = 0;
        var rowsRow = rows.Row(row);
        for (long j = 0;; j++)
        {
            fmt.Print((GoString)" ", j);
            if (j == stop)
            {
                n += rowsRow[j];
            }
            if (j > 3)
            {
                return n;
            }
        }
    }

    internal static long replaced(Slice<Slice<long>> rows, Slice<long> @with)
    {
        long n = 0;
        var rowsView = rows.View();
        for (long j = 0; j < 3; j++)
        {
            n += rowsView[1][j];
            if (j == 1)
            {
                rowsView[1] = @with;
            }
        }
        var other = rows;
        var rowsView1 = rows.View();
        var otherView = other.View();
        for (long j = 0; j < 3; j++)
        {
            n += 10 * rowsView1[0][j];
            otherView[0] = @with;
        }
        Action set = () =>
        {
            rows[2] = @with;
        };
        var rowsView2 = rows.View();
        for (long j = 0; j < 3; j++)
        {
            n += 100 * rowsView2[2][j];
            set();
        }
        return n;
    }

    internal static byte shifted(Slice<Slice<byte>> rows, byte i)
    {
        byte n = 0;
        var rowsRow = rows.Row((byte)(i + 250));
        for (long j = 0; j < 2; j++)
        {
            n += rowsRow[j];
            rowsRow[j] = max(rowsRow[j], (byte)7);
        }
        return n;
    }

    internal static void attempt(GoString name, Func<long> f)
    {
        var frame = new DeferScope();
        try
        {
            fmt.Println(name, f());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var err = frame.Recover();
            if (err != null)
            {
                fmt.Println(name, (GoString)"failed:", err);
            }
        }, ref name);
        frame.End();
    }

    internal static void main()
    {
        var w = new Ptr<world>(new world { cells = new Slice<Slice<bool>>([new Slice<bool>([true, true, true]), new Slice<bool>([false, true, false]), new Slice<bool>([true, false, true]), default(Slice<bool>)]), names = new Slice<GoString>(["anna", ""]) });
        attempt("middle", () => w.neighbours(1, 1));
        attempt("right edge", () => w.neighbours(2, 1));
        attempt("bottom", () => w.neighbours(1, 2));
        attempt("below", () => w.neighbours(1, 3));
        attempt("above", () => w.neighbours(1, 0));
        attempt("ticks", () => w.Value.ticks);
        attempt("letters", () => w.letters(0, (byte)'n') + w.letters(1, (byte)'n'));
        attempt("no letters", () => w.letters(2, (byte)'n'));
        attempt("nobody", () =>
        {
            w = null;
            return w.letters(0, (byte)'n');
        });
        attempt("nowhere", () => w.neighbours(1, 1));

        fmt.Println(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"));
        var maze = strings.Fields("####. .#.#. ##.## ....#");
        var (n, most) = walls(maze, 0);
        fmt.Println(n, most);
        attempt("walls", () =>
        {
            var (n1, _) = walls(maze, 4);
            return n1;
        });
        attempt("short walls", () =>
        {
            var (n1, _) = walls(new Slice<GoString>(["##", "###"]), 0);
            return n1;
        });
        fmt.Println((object)pascal(6));

        var cube = new Slice<Slice<Slice<long>>>([new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3])]), new Slice<Slice<long>>([new Slice<long>([4, 5]), new Slice<long>([6])]), default(Slice<Slice<long>>)]);
        attempt("cube", () => sum(cube.Slice(0, 2), 0) + sum(cube.Slice(0, 2), 1));
        attempt("short cube", () => sum(cube, 0));
        attempt("no cube", () => sum(cube, 3));

        var rows = new Slice<Slice<long>>([new Slice<long>([1, 2, 3]), new Slice<long>([4, 5, 6]), new Slice<long>([7, 8, 9])]);
        attempt(" kept", () => until(rows, 9, 8));
        attempt(" row", () => until(rows, 9, 2));
        attempt(" column", () => until(rows, 2, 3));
        attempt("replaced", () => replaced(rows, new Slice<long>([0, 50, 60])));
        attempt("uint8", () => (long)shifted(new Slice<Slice<byte>>([new Slice<byte>([1, 200]), new Slice<byte>([3, 4])]), 6));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
