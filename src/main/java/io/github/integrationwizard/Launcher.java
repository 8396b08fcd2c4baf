package io.github.integrationwizard;
public final class Launcher { public static void main(String[] a){ System.out.println(Runtime.version()); } }
