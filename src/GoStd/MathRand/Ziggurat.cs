// Tables of the ziggurat method (Marsaglia and Tsang, 2000) for the normal and the exponential distribution. They are
// computed at first use; single precision, as Go rounds them, since acceptance is decided in it.
namespace GoStd;

/// <summary>The layers of a ziggurat: thresholds, widths, heights. Go: math/rand/normal.go, math/rand/exp.go</summary>
internal sealed class Ziggurat
{
    /// <summary>Start of the normal distribution's tail.</summary>
    public const double NormalTail = 3.442619855899;

    /// <summary>Start of the exponential distribution's tail.</summary>
    public const double ExponentialTail = 7.69711747013104972;

    /// <summary>128 layers under exp(-x²/2), for 32-bit signed draws.</summary>
    public static readonly Ziggurat Normal = new(
        128, NormalTail, 9.91256303526217e-3, 2147483648.0, x => math.Exp(-.5 * x * x), y => Math.Sqrt(-2 * math.Log(y)));

    /// <summary>256 layers under exp(-x), for 32-bit unsigned draws.</summary>
    public static readonly Ziggurat Exponential = new(
        256, ExponentialTail, 3.949659822581572e-3, 4294967296.0, x => math.Exp(-x), y => -math.Log(y));

    /// <summary>A draw below Threshold[i] lies under the curve for sure.</summary>
    public readonly uint[] Threshold;

    /// <summary>Width of layer i per unit of the draw.</summary>
    public readonly float[] Width;

    /// <summary>Height of the curve at the edge of layer i.</summary>
    public readonly float[] Height;

    private Ziggurat(int layers, double tail, double area, double scale, Func<double, double> density, Func<double, double> inverse)
    {
        Threshold = new uint[layers];
        Width = new float[layers];
        Height = new float[layers];
        var x = tail;
        var outer = tail;
        var baseWidth = area / density(tail);
        Threshold[0] = (uint)(x / baseWidth * scale);
        Width[0] = (float)(baseWidth / scale);
        Width[^1] = (float)(x / scale);
        Height[0] = 1;
        Height[^1] = (float)density(x);
        for (var i = layers - 2; i >= 1; i--)
        {
            x = inverse(area / x + density(x));
            Threshold[i + 1] = (uint)(x / outer * scale);
            outer = x;
            Height[i] = (float)density(x);
            Width[i] = (float)(x / scale);
        }
    }
}
