using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class WriteDoorOnPostgres(TestHost<OnPostgres> host) : WriteDoorTests<OnPostgres>(host);
