namespace PokCases.Load.Live;

/// <summary>Some commands one after the other on one side, and the processor time its process took for them.</summary>
internal sealed record Block(IReadOnlyList<Delivery> Deliveries, TimeSpan ProcessorTime)
{
    public static async Task<Block> Run(ISubject subject, int first, int commands, CancellationToken cancellation)
    {
        var before = subject.Processor.Read();
        List<Delivery> deliveries = [];
        for (var i = 0; i < commands; i++)
        {
            deliveries.Add(await subject.Share(first + i, cancellation));
        }

        return new Block(deliveries, subject.Processor.Read() - before);
    }
}
