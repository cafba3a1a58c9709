namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A host on one kind of database.</summary>
public class TestHost<TStore>() : TestHost(new TStore())
    where TStore : ITestStore, new();
