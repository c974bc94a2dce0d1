// C# that calls a library written in Go: types, functions, errors, interfaces and channels of the package are those of the Go source.

using GoPackages.ExampleCom.Stock;
using GoPackages.ExampleCom.Stock.Units;
using GoRuntime;
using GoStd;

namespace TranslatedLibrary;

/// <summary>A C# type as one of the Go package's interfaces.</summary>
internal sealed class Shelf(params string[] names) : stock.Lister
{
    public Slice<stock.Item> Items() => new([.. names.Select(name => new stock.Item { Name = name, Count = 1, Unit = units.Piece })]);
}

internal static class Program
{
    public static async Task Main() => await Run(Console.Out);

    public static async Task Run(TextWriter output)
    {
        var kitchen = new stock.StockPtr();
        kitchen.Add("flour", 3, units.Kilogram);
        kitchen.Add("egg", 10, units.Piece);

        var (left, err) = kitchen.Value.Take("egg", 4);
        output.WriteLine($"{left} eggs left, {err?.Error().ToString() ?? "no error"}");
        (_, err) = kitchen.Value.Take("salt", 1);
        output.WriteLine($"{err.Error()}; unknown: {errors.Is(err, stock.ErrUnknown)}");

        output.Write(stock.Report(kitchen));
        output.Write(stock.Report(new Shelf("cup", "plate")));
        output.WriteLine($"counts {fmt.Sprint(stock.Counts(kitchen))}, at most {stock.MaxNames} names");

        var (first, ok) = await stock.First(stock.Watch(kitchen));
        output.WriteLine($"{first.String()} {ok}");

        try
        {
            kitchen.Add("egg", -1, units.Piece);
        }
        catch (GoPanic panic)
        {
            output.WriteLine($"panic: {panic.Value}");
        }
    }
}
