using System.Globalization;
using Savsjo.Medborgarloften.Reliability;

// "starts 100 saves 100 backups 30 restores 10 latency 2000 editors 400 scale 17400": what to do, and how many times. Each line that
// is printed is a figure.
var random = new Random();
var all = true;
for (var place = 0; place + 1 < args.Length; place += 2)
{
    var count = int.Parse(args[place + 1], CultureInfo.InvariantCulture);
    all &= args[place] switch
    {
        "starts" => await StartStorm.Run(count, random),
        "saves" => await SaveStorm.Run(count, random),
        "backups" => await CopyStorm.Backups(count, random),
        "restores" => await CopyStorm.Restores(count, random),
        "latency" => await SaveLatency.Run(count),
        "editors" => await EditorCrowd.Run(count),
        "scale" => await ScaleRun.Run(count),
        var word => throw new ArgumentException($"{word} is no storm."),
    };
}

return all ? 0 : 1;
