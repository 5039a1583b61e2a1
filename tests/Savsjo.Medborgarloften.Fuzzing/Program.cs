using System.Globalization;
using Savsjo.Medborgarloften.Fuzzing.Crowd;
using Savsjo.Medborgarloften.Fuzzing.Requests;
using Savsjo.Medborgarloften.Fuzzing.Twice;

return args switch
{
    ["crowd", var address, var signIns] => await SignInCrowd.Run(new(address), Number(signIns)),
    ["requests", var address, var password, var requests, var seed] =>
        await Fuzzer.Run(new(address), password, Number(requests), Number(seed)),
    ["twice", var address, var password, var mailFolder, var seed] =>
        await EverythingTwice.Run(new(address), password, mailFolder, Number(seed)),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("crowd <address> <simultaneous sign-ins> | requests <address> <demo password> <requests> <seed>"
        + " | twice <address> <demo password> <mail folder> <seed>");
    return 2;
}
