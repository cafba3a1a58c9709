using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Signals;

public sealed class SignalOnSqlite(TestHost<OnSqlite> host) : SignalTests<OnSqlite>(host);
